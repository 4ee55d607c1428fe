/** What comes in as a file and is kept: pictures, made harmless before anybody sees them. */
package pl.pomost.files;
