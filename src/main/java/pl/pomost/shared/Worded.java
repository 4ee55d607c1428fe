package pl.pomost.shared;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Messages for Java code in the language of the request that is being answered; templates get theirs by their locale. */
public final class Worded {

    private Worded() {
    }

    /** @param bundle an interface with {@code @MessageBundle} that has files of messages in every language */
    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, message, values) -> {
            try {
                return message.invoke(MessageBundles.get(bundle, Localized.Literal.of(Language.current().tag())), values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
