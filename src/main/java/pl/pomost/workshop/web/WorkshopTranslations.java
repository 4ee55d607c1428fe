package pl.pomost.workshop.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The messages of this package for Java code, in the language of the request. */
@ApplicationScoped
class WorkshopTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    WorkshopTexts workshop() {
        return Worded.of(WorkshopTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    BoardTexts board() {
        return Worded.of(BoardTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    CardTexts card() {
        return Worded.of(CardTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    QuickTexts quick() {
        return Worded.of(QuickTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    PhotoTexts photos() {
        return Worded.of(PhotoTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    RefusalTexts refusal() {
        return Worded.of(RefusalTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    HallTexts hall() {
        return Worded.of(HallTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    HeldTexts held() {
        return Worded.of(HeldTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    PollTexts poll() {
        return Worded.of(PollTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    StayTexts stay() {
        return Worded.of(StayTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    TableTexts table() {
        return Worded.of(TableTexts.class);
    }
}
