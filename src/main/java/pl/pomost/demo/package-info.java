/**
 * The demo region: accounts that the demo realm knows, one complete process and the other powiats on their way. Works only
 * with {@code pomost.demo=true}, and fills only a database in which no powiat is enrolled.
 */
package pl.pomost.demo;
