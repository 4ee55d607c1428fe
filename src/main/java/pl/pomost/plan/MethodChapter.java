package pl.pomost.plan;

import pl.pomost.scenario.ChapterTemplate;

/** How the plan came to be: team, panel, workshops, consultation. */
final class MethodChapter implements Chapter {

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        Outline outline = Outline.of(template);
        NarrativeChapter.addTexts(template, drafting, outline);
        return outline.section(TeamPart.write(drafting)).section(PanelPart.write(drafting))
                .section(WorkshopsPart.write(drafting)).section(ConsultationPart.write(drafting)).build();
    }
}
