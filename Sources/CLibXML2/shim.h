/* The door to libxml2: its HTML parser and the tree it makes.
 *
 * Debian builds libxml2 with ICU; those headers would bring a second copy of the types that Foundation
 * has. Only the conversion table's private fields need them, so they are left out here. */
#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/* xmlFree is a variable that holds a function. */
static inline void assay_xml_free(void *memory) { xmlFree(memory); }

#endif
