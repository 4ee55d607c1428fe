package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.CodedEntries;

/** The stored roster. */
@ApplicationScoped
public class Roster extends CodedEntries<RosterMember> {
}
