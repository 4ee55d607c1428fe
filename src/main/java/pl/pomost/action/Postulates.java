package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.CodedEntries;

/** The stored postulates. */
@ApplicationScoped
public class Postulates extends CodedEntries<Postulate> {
}
