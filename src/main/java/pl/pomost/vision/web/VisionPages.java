package pl.pomost.vision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishDates;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLink;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.thread.ThreadView.BeadView;
import pl.pomost.vision.Vision;
import pl.pomost.vision.Visions;

/** Makes what the page of the vision shows. */
@ApplicationScoped
class VisionPages {

    /** In addresses, in place of an area. */
    static final String POWIAT = "powiat";

    private final Visions visions;
    private final ThreadLinks links;
    private final Beads beads;
    private final Vocabulary words;
    private final VisionTexts texts;

    VisionPages(Visions visions, ThreadLinks links, Beads beads, Vocabulary words, VisionTexts texts) {
        this.visions = visions;
        this.links = links;
        this.beads = beads;
        this.words = words;
        this.texts = texts;
    }

    VisionList list(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        List<Vision> all = visions.of(enrolment);
        Map<UUID, List<Bead>> cards = cards(enrolment);
        Stream<VisionList.Sentence> whole = Stream.of(sentence(scope, "", texts.wholePowiat(), all, cards));
        Stream<VisionList.Sentence> areas = words.areas().stream().map(area -> sentence(scope, area.code(), area.label(), all, cards));
        return new VisionList(scope.teryt(), scope.powiat().name(), Stream.concat(whole, areas).toList());
    }

    /** Name of an area, or of the whole powiat. */
    Optional<String> named(String form) {
        return form.equals(POWIAT) ? Optional.of(texts.wholePowiat())
                : words.areas().stream().filter(area -> area.code().equals(form)).map(Choice::label).findFirst();
    }

    private VisionList.Sentence sentence(Scope scope, String area, String name, List<Vision> all, Map<UUID, List<Bead>> cards) {
        Optional<Vision> stored = all.stream().filter(vision -> vision.area().orElse("").equals(area)).findFirst();
        Optional<LocalDate> horizon = stored.flatMap(Vision::horizon);
        return new VisionList.Sentence(scope.mayEdit(area.isEmpty() ? null : area), area, name, area.isEmpty() ? "WIZJA" : "WIZJA-" + area, area.isEmpty() ? POWIAT : area,
                stored.map(Vision::text).orElse(""), horizon.map(PolishDates::inWords).orElse(""), horizon.map(LocalDate::toString).orElse(""),
                stored.map(vision -> cards.getOrDefault(vision.id(), List.of())).orElse(List.of()).stream().map(card -> view(scope, card)).toList());
    }

    private Map<UUID, List<Bead>> cards(UUID enrolment) {
        List<ThreadLink> own = links.list("enrolmentId = ?1 and fromKind = ?2 and toKind = ?3 order by position", enrolment, Knot.VISION, Knot.CARD);
        Map<UUID, Bead> named = beads.byIds(own.stream().map(ThreadLink::toId).collect(Collectors.toCollection(LinkedHashSet::new))).stream()
                .collect(Collectors.toMap(Bead::id, bead -> bead));
        var cards = new HashMap<UUID, List<Bead>>();
        own.stream().filter(link -> named.containsKey(link.toId()))
                .forEach(link -> cards.merge(link.fromId(), List.of(named.get(link.toId())), (first, second) -> Stream.concat(first.stream(), second.stream()).toList()));
        return cards;
    }

    private static BeadView view(Scope scope, Bead card) {
        return new BeadView(card.code(), card.words(), card.address(scope.teryt()), card.area().map(area -> "area-" + area).orElse(""),
                card.lang().filter(lang -> !"pl".equals(lang)).orElse(""), card.author().orElse(""), false);
    }
}
