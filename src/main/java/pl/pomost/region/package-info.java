/** The region at a glance: where each powiat is in the process. */
package pl.pomost.region;
