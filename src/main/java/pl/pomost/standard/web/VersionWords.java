package pl.pomost.standard.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.shared.Look;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardRights;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.VersionDifference.Part;

/** Puts versions of standards into words, in the language of whoever asks. */
@ApplicationScoped
class VersionWords {

    private final CatalogueTexts texts;
    private final StandardRights rights;

    VersionWords(CatalogueTexts texts, StandardRights rights) {
        this.texts = texts;
        this.rights = rights;
    }

    Look look(StandardState state) {
        return switch (state) {
            case DRAFT -> new Look(texts.draft(), "is-next", "pencil");
            case OPINION -> new Look(texts.opinion(), "is-now", "clock");
            case AGREED -> new Look(texts.agreed(), "is-ok", "check");
            case RECOMMENDED -> new Look(texts.recommended(), "is-ok", "check");
            case WITHDRAWN -> new Look(texts.withdrawn(), "is-off", "undo");
        };
    }

    String label(Part part) {
        return switch (part) {
            case NAME -> texts.name();
            case RATIONALE -> texts.rationale();
            case AUDIENCE -> texts.audience();
            case COVERAGE -> texts.coverage();
            case LEVEL_0, LEVEL_1, LEVEL_2, LEVEL_3 -> texts.level(part.ordinal() - Part.LEVEL_0.ordinal());
            case MEASURE -> texts.measure();
            case DATA_SOURCE -> texts.dataSource();
            case DATA_FREQUENCY -> texts.dataFrequency();
            case EVIDENCE -> texts.evidence();
            case LEGAL_BASIS -> texts.legalBasis();
        };
    }

    /** The conditions of the levels 0 to 3. */
    static List<String> levels(CatalogueVersion version) {
        return IntStream.rangeClosed(0, 3).mapToObj(version.wording()::level).toList();
    }

    /** Everything that a version says beside its name and levels; what it changes, and which group owns it. */
    List<VersionPage.Said> said(CatalogueVersion version) {
        var said = new ArrayList<VersionPage.Said>();
        for (Part part : Part.values()) {
            String text = part.of(version.wording());
            if (part != Part.NAME && !part.isLevel() && !text.isEmpty()) {
                said.add(new VersionPage.Said(label(part), text));
            }
        }
        if (version.isStarting()) {
            said.add(new VersionPage.Said(texts.origin(), texts.starting()));
        }
        version.changes().ifPresent(changes -> said.add(new VersionPage.Said(texts.changes(), changes)));
        version.owner().ifPresent(owner -> said.add(new VersionPage.Said(texts.owner(), rights.name(owner))));
        return said;
    }
}
