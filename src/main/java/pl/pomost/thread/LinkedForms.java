package pl.pomost.thread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** The links of many entries at once, as the fields of their forms. */
@ApplicationScoped
public class LinkedForms {

    private final ThreadLinks links;
    private final Beads beads;

    LinkedForms(ThreadLinks links, Beads beads) {
        this.links = links;
        this.beads = beads;
    }

    /** Links of one process, by the entries that rest on something. */
    public record Tied(Map<UUID, List<ThreadLink>> from, Map<UUID, String> codes) {

        /** The form's values with what the entry rests on. Links of fields that are not named here stay out of the form, and so as they are. */
        public Submitted fill(Submitted form, UUID id, List<LinkField> fields) {
            Submitted filled = form;
            for (LinkField field : fields) {
                List<String> linked = from.getOrDefault(id, List.of()).stream().filter(link -> link.toKind() == field.other()).map(link -> codes.get(link.toId()))
                        .filter(code -> code != null).toList();
                filled = filled.with(field.name(), linked).with(field.before(), linked);
            }
            return filled;
        }
    }

    /** @param fields in which an entry rests on others */
    public Tied of(UUID enrolment, List<LinkField> fields) {
        var codes = new HashMap<UUID, String>();
        beads.ofKinds(enrolment, fields.stream().map(LinkField::other).distinct().toList()).forEach(bead -> codes.put(bead.id(), bead.code()));
        var from = new HashMap<UUID, List<ThreadLink>>();
        links.of(enrolment).forEach(link -> from.computeIfAbsent(link.fromId(), id -> new ArrayList<>()).add(link));
        return new Tied(from, codes);
    }

    /** What can be picked in a field of links. */
    public List<Choice> choices(UUID enrolment, LinkField field) {
        return beads.ofKinds(enrolment, List.of(field.other())).stream().map(bead -> new Choice(bead.code(), bead.words())).toList();
    }

    /** Codes of what rests on an entry, so that it cannot go. */
    public List<String> restingOn(UUID id) {
        return beads.byIds(links.list("toId", id).stream().map(ThreadLink::fromId).toList()).stream().map(Bead::code).toList();
    }
}
