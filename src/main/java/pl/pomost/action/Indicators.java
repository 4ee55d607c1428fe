package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.CodedEntries;

/** The stored indicators. */
@ApplicationScoped
public class Indicators extends CodedEntries<Indicator> {
}
