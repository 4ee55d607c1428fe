package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.EntryKind;
import pl.pomost.workshop.Card;

/** What every chapter is written from: the process, and how it may be told to the audience. */
record Drafting(PlanMaterial from, Audience audience, Labels labels, ThreadMap thread, Quotes quotes, Discretion discretion) {

    private static final String IMPORTANCE = "importance";

    static Drafting of(PlanMaterial material, Audience audience) {
        Labels labels = new Labels(material);
        Discretion discretion = new Discretion(audience, material.setting().scenario());
        return new Drafting(material, audience, labels, new ThreadMap(material),
                new Quotes(material, audience, discretion, labels), discretion);
    }

    /** Number of the workshop at which the team works on a kind of entry. */
    int stageOf(EntryKind kind) {
        return from.setting().scenario().stageOf(kind);
    }

    boolean full() {
        return audience == Audience.FULL;
    }

    /** A text of the plan that the team writes; empty when it is not there yet. */
    Optional<String> narrative(String key) {
        return from.setting().text(key);
    }

    /** Dots given to a card for how important it is. */
    long dots(Card card) {
        return from.room().dots(card, IMPORTANCE);
    }

    List<String> areas() {
        return from.setting().scenario().areas().stream().map(AreaDef::code).toList();
    }

    /** Those of the things that belong to an area, in their order. */
    static <T> List<T> in(String area, List<T> things, Function<T, String> areaOf) {
        return things.stream().filter(thing -> area.equals(areaOf.apply(thing))).toList();
    }
}
