/** The common standards of service: the catalogue with all versions, their states and who moved them. Knows nothing of who is assessed by them. */
package pl.pomost.standard;
