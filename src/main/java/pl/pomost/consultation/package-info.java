/** Public consultation of a draft: the frozen version that everybody may read, remarks from outside, answers, and the report that the plan carries. */
package pl.pomost.consultation;
