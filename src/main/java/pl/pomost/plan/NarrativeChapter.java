package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import pl.pomost.scenario.ChapterTemplate;

/** A chapter made of texts that the team writes. A text whose name ends in a language ("summary_uk") is in that language. */
class NarrativeChapter implements Chapter {

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        Outline outline = Outline.of(template);
        addTexts(template, drafting, outline);
        addRest(drafting, outline);
        return outline.build();
    }

    static void addTexts(ChapterTemplate template, Drafting drafting, Outline outline) {
        for (NarrativeText named : NarrativeText.of(template, drafting.from().setting().scenario())) {
            Optional<String> text = drafting.narrative(named.key());
            if (!named.isPolish()) {
                text.ifPresent(words -> outline.section(foreign(outline.id() + "-" + named.lang(), words, named, drafting)));
            } else if (text.isPresent()) {
                addParts(Narrative.parts(text.get(), named.lang()), outline);
            } else {
                outline.add(Note.missing("Ten tekst nie jest jeszcze napisany."));
            }
        }
    }

    /** What the process itself adds to the texts. */
    void addRest(Drafting drafting, Outline outline) {
        // most such chapters are texts alone
    }

    private static void addParts(List<Narrative.Part> parts, Outline outline) {
        for (int i = 0; i < parts.size(); i++) {
            Narrative.Part part = parts.get(i);
            if (part.heading().isEmpty()) {
                outline.add(part.blocks());
            } else {
                outline.section(Section.of(outline.id() + "-" + i, "", part.heading(), part.blocks()));
            }
        }
    }

    /** The heading of the whole is Polish; headings inside are lines of the text itself, in its language. */
    private static Section foreign(String id, String words, NarrativeText named, Drafting drafting) {
        String lang = named.lang();
        Outline outline = Outline.of(id, "Język " + drafting.labels().of("languages", lang));
        int parts = 0;
        for (Narrative.Part part : Narrative.parts(words, lang)) {
            if (part.heading().isEmpty()) {
                outline.add(part.blocks());
            } else {
                outline.section(new Section(id + "-" + ++parts, "", part.heading(), lang, part.blocks(), List.of()));
            }
        }
        drafting.from().setting().plan().flatMap(plan -> plan.translation(named.key(), words)).ifPresent(said -> outline.section(SummaryChapter.origin(id, lang, said)));
        return outline.build();
    }
}
