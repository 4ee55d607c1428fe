/**
 * The local stack: a real MariaDB and a real Keycloak on this machine, for the demo and for the tests. It lives among
 * the test sources so that neither server can reach the production artifact.
 */
package pl.pomost.local;
