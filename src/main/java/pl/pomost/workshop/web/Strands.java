package pl.pomost.workshop.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLink;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.thread.ThreadNames;
import pl.pomost.thread.ThreadNames.Named;
import pl.pomost.workshop.web.CardView.Strand;

/** Walks the red thread upwards from a card: to the entries that rest on it, and to what rests on those. */
@ApplicationScoped
class Strands {

    private final ThreadLinks links;
    private final List<ThreadNames> names;
    private final CardTexts texts;

    Strands(ThreadLinks links, @All List<ThreadNames> names, CardTexts texts) {
        this.links = links;
        this.names = names;
        this.texts = texts;
    }

    List<Strand> of(Scope scope, UUID card) {
        // whoever leads one workshop as an outsider sees what was said there, not what the team makes of it
        if (scope.onlyStage().isPresent()) {
            return List.of();
        }
        UUID enrolment = scope.requireEnrolment();
        var reached = new EnumMap<Knot, Set<UUID>>(Knot.class);
        List<ThreadLink> all = links.of(enrolment);
        var waiting = new ArrayDeque<>(List.of(card));
        var seen = new LinkedHashSet<>(List.of(card));
        while (!waiting.isEmpty()) {
            UUID here = waiting.poll();
            for (ThreadLink link : all) {
                if (link.toId().equals(here) && seen.add(link.fromId())) {
                    reached.computeIfAbsent(link.fromKind(), kind -> new LinkedHashSet<>()).add(link.fromId());
                    waiting.add(link.fromId());
                }
            }
        }
        var strands = new ArrayList<Strand>();
        reached.forEach((knot, ids) -> strands.add(new Strand(kind(knot), named(scope, enrolment, knot, ids))));
        return strands;
    }

    private List<Named> named(Scope scope, UUID enrolment, Knot knot, Set<UUID> ids) {
        return names.stream().filter(source -> source.knots().contains(knot)).findFirst()
                .map(source -> inOrder(source.named(scope.teryt(), enrolment, knot, ids), ids))
                .orElseGet(() -> ids.stream().map(id -> new Named("", kind(knot), "")).toList());
    }

    private static List<Named> inOrder(Map<UUID, Named> found, Set<UUID> ids) {
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private String kind(Knot knot) {
        return switch (knot) {
            case CARD -> texts.knotCard();
            case RESOURCE -> texts.knotResource();
            case DIAGNOSIS -> texts.knotDiagnosis();
            case VISION -> texts.knotVision();
            case GOAL -> texts.knotGoal();
            case ACTION -> texts.knotAction();
            case INDICATOR -> texts.knotIndicator();
            case RISK -> texts.knotRisk();
            case POSTULATE -> texts.knotPostulate();
        };
    }
}
