package pl.pomost.workshop;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Something that one person does in a live workshop. Deeds of several people are weighed one after the other and then written together,
 * see {@link SharedRooms}.
 *
 * @param people whom it names, so that all of them are looked up at once
 * @param cards  which cards it is about, likewise
 * @param light  whether everything that it may write is new, and no more is asked for it than what is remembered of a hall
 * @param weigh  decides, and puts down what is to be written; throws a {@link Refusal} before it has put down anything. It may run on
 *               another person's thread: nothing of a request may be asked in it
 */
record Deed<T>(Set<UUID> people, Set<UUID> cards, boolean light, Function<SharedRoom, T> weigh) {

    Deed(Set<UUID> people, Set<UUID> cards, Function<SharedRoom, T> weigh) {
        this(people, cards, false, weigh);
    }
}
