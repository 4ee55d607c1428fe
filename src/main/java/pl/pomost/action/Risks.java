package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.CodedEntries;

/** The stored risks. */
@ApplicationScoped
public class Risks extends CodedEntries<Risk> {
}
