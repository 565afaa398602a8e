// The parts of libxml2 that reading a page needs: its HTML parser and the tree it makes.
#pragma once

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
