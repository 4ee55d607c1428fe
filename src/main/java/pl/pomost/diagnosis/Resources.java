package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.CodedEntries;

/** The stored resources. */
@ApplicationScoped
public class Resources extends CodedEntries<Resource> {
}
