const USER_INFO = /\/\/[^/@]*@/;
const PASSWORD_PARAMETER = /([?&](?:password|sslpassword)=)[^&]*/gi;

/** The address of a store as it may be printed: without the name and password that it may hold. */
export function hideSecrets(url: string): string {
  return url.replace(USER_INFO, "//…@").replace(PASSWORD_PARAMETER, "$1…");
}
