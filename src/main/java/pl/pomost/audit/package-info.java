/** Who did what and when, and who opened protected data, readable by a person. */
package pl.pomost.audit;
