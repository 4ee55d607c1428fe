package pl.pomost.shared;

import io.quarkus.qute.Resolver;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Messages for Java code in the language of the request that is being answered; templates get theirs by their locale. */
public final class Worded {

    private Worded() {
    }

    /** A bundle in one language, whoever asks: for what is written to somebody else. */
    public static <T> T in(Class<T> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    /**
     * Stands for the bundle wherever one is injected, for Qute too, which asks it as a resolver for the words of its default language.
     *
     * @param bundle an interface with {@code @MessageBundle} that has files of messages in every language
     */
    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle, Resolver.class}, (proxy, message, values) -> {
            Language language = message.getDeclaringClass() == bundle ? Language.current() : Language.PL;
            try {
                return message.invoke(MessageBundles.get(bundle, Localized.Literal.of(language.tag())), values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
