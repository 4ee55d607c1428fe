/**
 * The plan as a document. {@link pl.pomost.plan.PlanDocument} is one immutable tree that every format, every comparison
 * of versions and the public page are made from; a submission freezes it as canonical JSON.
 */
package pl.pomost.plan;
