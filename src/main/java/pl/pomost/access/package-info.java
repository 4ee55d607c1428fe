/** Who is asking, and what they may see: viewers, memberships, scopes; the frame around every page. */
package pl.pomost.access;
