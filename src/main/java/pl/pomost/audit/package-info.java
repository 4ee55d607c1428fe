/** Who did what and when, readable by a person. */
package pl.pomost.audit;
