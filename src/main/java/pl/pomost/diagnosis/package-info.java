/** Jak jest? Diagnosis entries, resources, numbers and the self-assessment of standards. */
package pl.pomost.diagnosis;
