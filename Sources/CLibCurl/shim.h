/* The door to libcurl, which is loaded when the first address is read: it brings thirty libraries with it, and
 * most runs fetch nothing. Its options are set through a variadic function, which Swift cannot call: here is one
 * function for each kind of value. Where libcurl is missing each function says so by its usual failure. */
#ifndef CLIBCURL_SHIM_H
#define CLIBCURL_SHIM_H

#include <curl/curl.h>
#include <dlfcn.h>
#include <sys/socket.h>

static inline void *assay_curl_symbol(const char *name) {
#ifdef __APPLE__
  void *library = dlopen("libcurl.4.dylib", RTLD_NOW);
#else
  void *library = dlopen("libcurl.so.4", RTLD_NOW);
#endif
  return library ? dlsym(library, name) : NULL;
}
/* Calls `name`, or yields `missing`. Loading what is loaded only counts; the first time finds the library. */
#define ASSAY_CURL(name, missing, ...) \
  ({ __typeof__(name) *found = (__typeof__(name) *)assay_curl_symbol(#name); found ? found(__VA_ARGS__) : (missing); })

static inline CURLcode assay_curl_global_init(void) {
  return ASSAY_CURL(curl_global_init, CURLE_FAILED_INIT, CURL_GLOBAL_DEFAULT);
}
static inline CURL *assay_curl_easy_init(void) { return ASSAY_CURL(curl_easy_init, NULL); }
static inline void assay_curl_easy_cleanup(CURL *curl) { ASSAY_CURL(curl_easy_cleanup, (void)0, curl); }
static inline CURLcode assay_curl_easy_perform(CURL *curl) {
  return ASSAY_CURL(curl_easy_perform, CURLE_FAILED_INIT, curl);
}
static inline const char *assay_curl_easy_strerror(CURLcode code) {
  return ASSAY_CURL(curl_easy_strerror, "libcurl is missing", code);
}
static inline struct curl_slist *assay_curl_slist_append(struct curl_slist *list, const char *text) {
  return ASSAY_CURL(curl_slist_append, NULL, list, text);
}
static inline void assay_curl_slist_free_all(struct curl_slist *list) {
  ASSAY_CURL(curl_slist_free_all, (void)0, list);
}
static inline CURLU *assay_curl_url(void) { return ASSAY_CURL(curl_url, NULL); }
static inline void assay_curl_url_cleanup(CURLU *url) { ASSAY_CURL(curl_url_cleanup, (void)0, url); }
static inline CURLUcode assay_curl_url_set(CURLU *url, CURLUPart part, const char *text, unsigned int flags) {
  return ASSAY_CURL(curl_url_set, CURLUE_BAD_HANDLE, url, part, text, flags);
}
static inline CURLUcode assay_curl_url_get(CURLU *url, CURLUPart part, char **text, unsigned int flags) {
  return ASSAY_CURL(curl_url_get, CURLUE_BAD_HANDLE, url, part, text, flags);
}
static inline void assay_curl_free(void *memory) { ASSAY_CURL(curl_free, (void)0, memory); }

typedef size_t (*assay_curl_data)(char *, size_t, size_t, void *);

static inline CURLcode assay_curl_set_number(CURL *curl, CURLoption option, long value) {
  return ASSAY_CURL(curl_easy_setopt, CURLE_FAILED_INIT, curl, option, value);
}
static inline CURLcode assay_curl_set_text(CURL *curl, CURLoption option, const char *value) {
  return ASSAY_CURL(curl_easy_setopt, CURLE_FAILED_INIT, curl, option, value);
}
static inline CURLcode assay_curl_set_pointer(CURL *curl, CURLoption option, void *value) {
  return ASSAY_CURL(curl_easy_setopt, CURLE_FAILED_INIT, curl, option, value);
}
static inline CURLcode assay_curl_set_data(CURL *curl, CURLoption option, assay_curl_data value) {
  return ASSAY_CURL(curl_easy_setopt, CURLE_FAILED_INIT, curl, option, value);
}
static inline CURLcode assay_curl_set_socket(CURL *curl, curl_opensocket_callback value) {
  return ASSAY_CURL(curl_easy_setopt, CURLE_FAILED_INIT, curl, CURLOPT_OPENSOCKETFUNCTION, value);
}
static inline long assay_curl_get_number(CURL *curl, CURLINFO info) {
  long value = 0;
  ASSAY_CURL(curl_easy_getinfo, CURLE_FAILED_INIT, curl, info, &value);
  return value;
}
/* NULL where there is none; valid until the handle is used again. */
static inline const char *assay_curl_get_text(CURL *curl, CURLINFO info) {
  char *value = NULL;
  ASSAY_CURL(curl_easy_getinfo, CURLE_FAILED_INIT, curl, info, &value);
  return value;
}
static inline const struct sockaddr *assay_curl_address(const struct curl_sockaddr *address) {
  return &address->addr;
}
/* A socket for the address, close-on-exec. */
static inline curl_socket_t assay_curl_socket(const struct curl_sockaddr *address) {
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
static inline curl_socket_t assay_curl_no_socket(void) { return CURL_SOCKET_BAD; }

#endif
