package pl.pomost.thread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.Submitted;

/** Ties and unties what a form changed, and nothing else: links that others made in the meantime stay. Runs in the caller's transaction. */
@ApplicationScoped
public class TieLinks {

    private final ThreadLinks links;
    private final Beads beads;

    TieLinks(ThreadLinks links, Beads beads) {
        this.links = links;
        this.beads = beads;
    }

    public void apply(UUID enrolment, UUID id, Submitted typed, List<LinkField> fields) {
        fields.forEach(field -> apply(enrolment, id, typed, field));
    }

    /** What rests on a thing, so that it cannot go. */
    public List<Bead> restingOn(UUID id) {
        return beads.byIds(links.list("toId", id).stream().map(ThreadLink::fromId).toList());
    }

    private void apply(UUID enrolment, UUID id, Submitted typed, LinkField field) {
        List<String> chosen = typed.all(field.name());
        List<String> before = typed.all(field.before());
        List<UUID> added = ids(enrolment, field, chosen.stream().filter(code -> !before.contains(code)).toList());
        List<UUID> removed = ids(enrolment, field, before.stream().filter(code -> !chosen.contains(code)).toList());
        if (field.downward()) {
            links.change(enrolment, field.mine(), id, field.other(), added, removed);
            return;
        }
        added.forEach(other -> links.change(enrolment, field.other(), other, field.mine(), List.of(id), List.of()));
        removed.forEach(other -> links.change(enrolment, field.other(), other, field.mine(), List.of(), List.of(id)));
    }

    private List<UUID> ids(UUID enrolment, LinkField field, List<String> codes) {
        List<Bead> found = beads.byCodes(enrolment, field.other(), codes);
        // in the order in which they were picked
        return codes.stream().flatMap(code -> found.stream().filter(bead -> bead.code().equals(code))).map(Bead::id).toList();
    }
}
