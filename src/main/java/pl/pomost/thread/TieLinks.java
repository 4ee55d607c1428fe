package pl.pomost.thread;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.ReasonNeeded;
import pl.pomost.shared.Submitted;

/**
 * Ties and unties what a form changed, and nothing else: links that others made in the meantime stay. What nobody has checked yet is tied with
 * a reason in words only, which stays in the audit. Whoever leads one workshop only ties entries to its cards. Runs in the caller's transaction.
 */
@ApplicationScoped
public class TieLinks {

    static final int LONGEST_REASON = 500;

    private final ThreadLinks links;
    private final Beads beads;
    private final List<SourcesInDoubt> doubts;
    private final AuditLog audit;
    private final ThreadTexts words;

    TieLinks(ThreadLinks links, Beads beads, @All List<SourcesInDoubt> doubts, AuditLog audit, ThreadTexts words) {
        this.links = links;
        this.beads = beads;
        this.doubts = doubts;
        this.audit = audit;
        this.words = words;
    }

    /**
     * @param code of the thing with this id
     * @throws jakarta.ws.rs.ForbiddenException when whoever leads one workshop only names none of its cards
     * @throws ReasonNeeded when the thing would come to rest on what nobody has checked, and the form says nothing about it
     */
    public void apply(Scope scope, String code, UUID id, Submitted typed, List<LinkField> fields) {
        if (scope.onlyStage().isPresent() && fields.stream().allMatch(field -> beads(scope, field, typed.all(field.name())).isEmpty())) {
            throw new ForbiddenException();
        }
        fields.forEach(field -> apply(scope, code, id, typed, field));
    }

    /** What rests on a thing, so that it cannot go. */
    public List<Bead> restingOn(UUID id) {
        return beads.byIds(links.list("toId", id).stream().map(ThreadLink::fromId).toList());
    }

    private void apply(Scope scope, String code, UUID id, Submitted typed, LinkField field) {
        UUID enrolment = scope.requireEnrolment();
        List<String> chosen = typed.all(field.name());
        List<String> before = typed.all(field.before());
        List<UUID> added = ids(scope, field, chosen.stream().filter(each -> !before.contains(each)).toList());
        List<UUID> removed = ids(scope, field, before.stream().filter(each -> !chosen.contains(each)).toList());
        if (field.downward()) {
            requireReason(scope, code, typed, field, added);
            links.change(enrolment, field.mine(), id, field.other(), added, removed);
            return;
        }
        added.forEach(other -> links.change(enrolment, field.other(), other, field.mine(), List.of(id), List.of()));
        removed.forEach(other -> links.change(enrolment, field.other(), other, field.mine(), List.of(), List.of(id)));
    }

    private void requireReason(Scope scope, String code, Submitted typed, LinkField field, List<UUID> added) {
        Set<UUID> doubtful = doubts.stream().flatMap(each -> each.among(added).stream()).collect(Collectors.toSet());
        if (doubtful.isEmpty()) {
            return;
        }
        String codes = beads.byIds(doubtful).stream().map(Bead::code).sorted().collect(Collectors.joining(", "));
        String reason = typed.text(field.reason());
        if (reason.isEmpty()) {
            throw new ReasonNeeded(field.reason(), words.unchecked(), words.uncheckedSources(codes));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new ReasonNeeded(field.reason(), words.unchecked(), words.reasonTooLong(LONGEST_REASON));
        }
        String sentence = code + " opiera się na kartkach niesprawdzonych z papierem. Powód: " + reason + " Kartki: " + codes;
        audit.record(scope.viewer().username(), "card.unchecked-used", scope.teryt(), code, sentence.substring(0, Math.min(sentence.length(), 1000)));
    }

    private List<Bead> beads(Scope scope, LinkField field, List<String> codes) {
        return beads.byCodes(scope.requireEnrolment(), field.other(), codes).stream().filter(bead -> scope.onlyStage().map(only -> bead.isCardOf(only)).orElse(true)).toList();
    }

    private List<UUID> ids(Scope scope, LinkField field, List<String> codes) {
        List<Bead> found = beads(scope, field, codes);
        // in the order in which they were picked
        return codes.stream().flatMap(code -> found.stream().filter(bead -> bead.code().equals(code))).map(Bead::id).toList();
    }
}
