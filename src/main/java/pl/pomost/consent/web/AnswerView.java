package pl.pomost.consent.web;

import java.util.List;

/**
 * What a link opens.
 *
 * @param base  address of the page
 * @param until until when an answer is asked for, in words; may be empty
 */
record AnswerView(String base, String powiat, String institution, String until, List<Item> items, boolean anyOpen, boolean saved) {

    /**
     * One part.
     *
     * @param id       by which fields of the form are called
     * @param term     and what follows may be empty
     * @param answered what was answered before, with its day
     * @param words    that go with that answer
     * @param chosen   reply that is ticked, in small letters
     * @param typed    what stands in the field of words
     */
    record Item(String id, String code, String title, List<String> description, String part, String term, String place, String cost, String answered, String words, boolean open,
            String chosen, String typed) {

        /** Name of the field of the reply. */
        public String field() {
            return "odp-" + id;
        }

        public String wordsField() {
            return "slowa-" + id;
        }

        public boolean is(String reply) {
            return chosen.equals(reply);
        }
    }

    public boolean empty() {
        return items.isEmpty();
    }
}
