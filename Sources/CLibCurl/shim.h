/* The door to libcurl. Its options are set through a variadic function, which Swift cannot call: here is
 * one function for each kind of value. */
#ifndef CLIBCURL_SHIM_H
#define CLIBCURL_SHIM_H

#include <curl/curl.h>
#include <sys/socket.h>

typedef size_t (*assay_curl_data)(char *, size_t, size_t, void *);

static inline CURLcode assay_curl_set_number(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode assay_curl_set_text(CURL *curl, CURLoption option, const char *value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode assay_curl_set_pointer(CURL *curl, CURLoption option, void *value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode assay_curl_set_data(CURL *curl, CURLoption option, assay_curl_data value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode assay_curl_set_socket(CURL *curl, curl_opensocket_callback value) {
  return curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, value);
}
static inline long assay_curl_get_number(CURL *curl, CURLINFO info) {
  long value = 0;
  curl_easy_getinfo(curl, info, &value);
  return value;
}
/* NULL where there is none; valid until the handle is used again. */
static inline const char *assay_curl_get_text(CURL *curl, CURLINFO info) {
  char *value = NULL;
  curl_easy_getinfo(curl, info, &value);
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
