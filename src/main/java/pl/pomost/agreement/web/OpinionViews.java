package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import pl.pomost.agreement.AnswerAboutDraft.Asked;
import pl.pomost.agreement.DraftOpinion;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.shared.Dates;
import pl.pomost.shared.SentForm;
import pl.pomost.standard.VersionDifference.Part;

/** Makes the pages on which an opinion on a draft is given, in the language of whoever reads them; the draft itself is Polish. */
@ApplicationScoped
class OpinionViews {

    private final Groups groups;
    private final DraftViews drafts;
    private final OpinionTexts texts;

    OpinionViews(Groups groups, DraftViews drafts, OpinionTexts texts) {
        this.groups = groups;
        this.drafts = drafts;
        this.texts = texts;
    }

    OpinionView of(String address, Asked asked, SentForm typed, String told) {
        DraftOpinion opinion = asked.opinion();
        var parts = Stream.of(Part.values()).filter(part -> part != Part.NAME && !part.of(asked.version().wording()).isEmpty())
                .map(part -> new OpinionView.Said(texts.part(part), part.of(asked.version().wording()))).toList();
        return new OpinionView(address, groups.find(opinion.groupCode()).map(GroupView::name).orElse(opinion.groupCode()), opinion.called(), opinion.isOutside(), Dates.inWords(opinion.dueOn()),
                opinion.question(), opinion.number(), opinion.standard() + " " + asked.version().name(), parts,
                drafts.against(asked.version()).stream().map(changed -> new DraftView.Part(texts.part(changed.part()), changed.pieces())).toList(), asked.open(), told,
                opinion.givenOn().map(Dates::inWords).map(texts::given).orElse(""), opinion.version(), typed.or("ocena", opinion.stance().map(Stance::key).orElse("")),
                typed.or("slowa", opinion.words().orElse("")), typed.or("imie", opinion.person().orElse("")), typed.or("stanowisko", opinion.position().orElse("")));
    }
}
