package pl.pomost.consultation.web;

import java.util.Optional;

/**
 * A remark as everybody reads it.
 *
 * @param day         on which it came, in words
 * @param from        who said it, as they put it; may be empty
 * @param about       what it is about
 * @param aboutHref   where that part of the draft stands; empty when it is not shown
 * @param lang        of the words, and of the answer beside the Polish one
 * @param text        empty when it is held back
 * @param held        why it is
 * @param translation the words in Polish
 * @param answer      in the remark's language; empty for a Polish remark and while there is none
 * @param polish      the answer in Polish; empty while there is none
 */
record PublicRemark(String code, String day, String from, String about, String aboutHref, String lang, String text, Optional<String> held,
        Optional<String> translation, String translator, String answer, String polish, String decision) {

    public boolean answered() {
        return !polish.isEmpty();
    }
}
