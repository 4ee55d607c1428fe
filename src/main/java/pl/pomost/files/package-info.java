/** What comes in as a file and is kept: pictures, made harmless before anybody sees them, and documents told by how they begin. */
package pl.pomost.files;
