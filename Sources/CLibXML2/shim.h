/* The door to libxml2: its HTML parser and the tree it makes. The library is loaded when the first page is read: it
 * brings ICU with it, and most runs read none. Where it is missing no page can be read.
 *
 * What of its headers (libxml/tree.h, libxml/HTMLparser.h) is in use stands here, so that nothing links it: parts of
 * structures that have been the same since version 2.0. */
#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <dlfcn.h>
#include <stddef.h>

enum { XML_ELEMENT_NODE = 1, XML_TEXT_NODE = 3, XML_CDATA_SECTION_NODE = 4 };
enum {
  HTML_PARSE_RECOVER = 1 << 0, HTML_PARSE_NOERROR = 1 << 5, HTML_PARSE_NOWARNING = 1 << 6, HTML_PARSE_NONET = 1 << 11,
  HTML_PARSE_COMPACT = 1 << 16
};

typedef struct xmlNode xmlNode;
typedef xmlNode *xmlNodePtr;
typedef struct xmlAttr xmlAttr;

/* The beginnings of libxml2's own. A document begins so, too. */
struct xmlNode {
  void *_private;
  int type;
  const unsigned char *name;
  xmlNode *children, *last, *parent, *next, *prev;
  void *doc, *ns;
  unsigned char *content;
  xmlAttr *properties;
};
struct xmlAttr {
  void *_private;
  int type;
  const unsigned char *name;
  xmlNode *children, *last, *parent;
  xmlAttr *next, *prev;
};

static inline void *assay_xml_symbol(const char *name) {
#ifdef __APPLE__
  void *library = dlopen("libxml2.2.dylib", RTLD_NOW);
#else
  void *library = dlopen("libxml2.so.2", RTLD_NOW);
  if (!library) library = dlopen("libxml2.so.16", RTLD_NOW);
#endif
  return library ? dlsym(library, name) : NULL;
}
/* A function of libxml2's, found once; NULL where there is none. */
#define ASSAY_XML(name, type) \
  static __typeof__(type) found; \
  if (!found) found = (__typeof__(type))assay_xml_symbol(name);

/* A document; NULL where no tree was made. */
static inline void *assay_html_read(const char *text, int count, const char *encoding, int options) {
  ASSAY_XML("htmlReadMemory", void *(*)(const char *, int, const char *, const char *, int))
  return found ? found(text, count, NULL, encoding, options) : NULL;
}
static inline xmlNodePtr assay_xml_root(void *document) {
  ASSAY_XML("xmlDocGetRootElement", xmlNodePtr (*)(void *))
  return found ? found(document) : NULL;
}
static inline void assay_xml_free_document(void *document) {
  ASSAY_XML("xmlFreeDoc", void (*)(void *))
  if (found) found(document);
}
/* To be freed with assay_xml_free; NULL where there is none. */
static inline unsigned char *assay_xml_text(void *document, xmlNodePtr nodes) {
  ASSAY_XML("xmlNodeListGetString", unsigned char *(*)(void *, xmlNodePtr, int))
  return found ? found(document, nodes, 1) : NULL;
}
/* xmlFree is a variable that holds a function. */
static inline void assay_xml_free(void *memory) {
  ASSAY_XML("xmlFree", void (**)(void *))
  if (found) (*found)(memory);
}

#endif
