/** The doors: landing page, home with "co dalej", the page of a powiat, the public API. */
package pl.pomost.portal;
