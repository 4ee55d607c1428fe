package pl.pomost.vision.web;

import java.util.List;
import pl.pomost.thread.ThreadView.BeadView;

/** The vision of a powiat as its page shows it: the sentence of the whole powiat first, then area by area. */
record VisionList(String teryt, String powiat, List<Sentence> sentences) {

    /**
     * One sentence.
     *
     * @param mayEdit whether the viewer may write it: that of an area its leader may as well
     * @param code    of the area; empty for the whole powiat
     * @param anchor  its place on the page, as the red thread calls it
     * @param form    last part of the address of its form
     * @param text    empty when there is none yet
     * @param horizon in words, or empty
     * @param cards   that it comes from
     */
    record Sentence(boolean mayEdit, String code, String name, String anchor, String form, String text, String horizon, String day, List<BeadView> cards) {
    }
}
