package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.review.Remark;
import pl.pomost.review.RemarkCarried;
import pl.pomost.review.RemarkTopic;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;

/** What topics and states of remarks are called. */
@ApplicationScoped
class RemarkWords {

    private final RemarkTexts texts;

    RemarkWords(RemarkTexts texts) {
        this.texts = texts;
    }

    String of(RemarkTopic topic) {
        return topic.polish();
    }

    List<Choice> topics() {
        return Stream.of(RemarkTopic.values()).map(topic -> new Choice(topic.key(), of(topic))).toList();
    }

    Look of(Remark remark) {
        if (!remark.isSent()) {
            return new Look(texts.unsent(), "is-next", "pencil");
        }
        return switch (remark.state()) {
            case OPEN -> new Look(texts.open(), remark.isBlocking() ? "is-bad" : "is-warn", remark.isBlocking() ? "error" : "warning");
            case ANSWERED -> new Look(texts.answered(), "is-now", "info");
            case CLOSED -> new Look(texts.closed(), "is-ok", "check");
            case CARRIED -> new Look(remark.carriedTo().map(where -> where == RemarkCarried.NEXT_ROUND ? texts.carriedNextRound() : texts.carriedImplementation())
                    .orElseGet(texts::carried), "is-next", "clock");
        };
    }

    Look kind(Remark remark) {
        return remark.isBlocking() ? new Look(texts.blocking(), "is-bad", "error") : new Look(texts.recommendation(), "is-warn", "warning");
    }
}
