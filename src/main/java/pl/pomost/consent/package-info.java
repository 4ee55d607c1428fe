/** Do they agree? Institutions are asked, by a link and without an account, to say yes to what the plan gives them to do. */
package pl.pomost.consent;
