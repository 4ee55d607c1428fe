package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import pl.pomost.scenario.ChapterTemplate;

/** A chapter made of texts that the team writes. A text whose name ends in a language ("summary_uk") is in that language. */
class NarrativeChapter implements Chapter {

    private static final String POLISH = "pl";

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        Outline outline = Outline.of(template);
        addTexts(template, drafting, outline);
        addRest(drafting, outline);
        return outline.build();
    }

    static void addTexts(ChapterTemplate template, Drafting drafting, Outline outline) {
        for (String key : template.narrative()) {
            String lang = languageOf(key, drafting);
            Optional<String> text = drafting.narrative(key);
            if (!lang.equals(POLISH)) {
                text.ifPresent(words -> outline.section(foreign(outline.id() + "-" + lang, words, lang, drafting)));
            } else if (text.isPresent()) {
                addParts(Narrative.parts(text.get(), lang), outline);
            } else {
                outline.add(Note.missing("Ten tekst nie jest jeszcze napisany."));
            }
        }
    }

    /** What the process itself adds to the texts. */
    void addRest(Drafting drafting, Outline outline) {
        // most such chapters are texts alone
    }

    static String languageOf(String key, Drafting drafting) {
        String ending = key.substring(key.lastIndexOf('_') + 1);
        return key.contains("_") && drafting.from().setting().scenario().languages().contains(ending) ? ending : POLISH;
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
    private static Section foreign(String id, String words, String lang, Drafting drafting) {
        Outline outline = Outline.of(id, "Język " + drafting.labels().of("languages", lang));
        int parts = 0;
        for (Narrative.Part part : Narrative.parts(words, lang)) {
            if (part.heading().isEmpty()) {
                outline.add(part.blocks());
            } else {
                outline.section(new Section(id + "-" + ++parts, "", part.heading(), lang, part.blocks(), List.of()));
            }
        }
        return outline.build();
    }
}
