/**
 * The path of a plan: {@link pl.pomost.review.Transition} is the one table of states, steps and who may take them. A step that leaves
 * something behind has a use case of its own (submit, return, accept, adopt, publish), all others are {@link pl.pomost.review.MovePlan}'s.
 */
package pl.pomost.review;
