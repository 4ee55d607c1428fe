/** Good practices that powiats offer to each other, what others made of them in their plans, and actions that several powiats take together. */
package pl.pomost.practice;
