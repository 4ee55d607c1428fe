package pl.pomost.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pomost.search.Filter.Group;
import pl.pomost.search.Words.Word;

/** Asks the index. Every question takes what the viewer may see, so nothing else is counted, ranked or suggested. */
@ApplicationScoped
class Postings implements PanacheRepositoryBase<SearchDoc, Integer> {

    /** Beyond it a word is frequent, and how frequent makes no difference. */
    static final int FREQUENT = 1_000;
    private static final int BEGINNINGS = 30;
    private static final int NEIGHBOURS = 3_000;
    private static final int MOST_JOINED = 24;

    /** A row with how well it fits. */
    record Ranked(int doc, double score) {
    }

    /** How many rows have each word, {@link #FREQUENT} at most; words that none has are missing. */
    Map<String, Integer> counts(Sight sight, Collection<String> terms) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        List<String> all = List.copyOf(terms);
        String sql = IntStream.range(0, all.size()).mapToObj(i -> "select :t" + i + " term, (select count(*) from (select 1 from search_term p where p.term = :t" + i + " and " + sight.sql()
                + " limit " + FREQUENT + ") some) n").collect(Collectors.joining(" union all "));
        Query query = query(sql, sight);
        IntStream.range(0, all.size()).forEach(i -> query.setParameter("t" + i, all.get(i)));
        return read(query, row -> Map.entry((String) row.get(0), number(row, 1))).stream().filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Words of the index that may be meant by what is written: they begin with it, or with its first two letters and are as long. Some may be hidden from the viewer. */
    Map<String, List<String>> like(Collection<String> plain) {
        List<String> all = plain.stream().filter(word -> word.length() > 3).distinct().toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        String sql = IntStream.range(0, all.size()).mapToObj(i -> "(select distinct " + i + " word, term from search_term where term >= :b" + i + " and term < :e" + i + " limit " + BEGINNINGS + ")"
                + " union all (select distinct " + i + " word, term from search_term where term >= :c" + i + " and term < :f" + i + " limit " + NEIGHBOURS + ")").collect(Collectors.joining(" union all "));
        Query query = getEntityManager().createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            query.setParameter("b" + i, word).setParameter("e" + i, word + '\uffff').setParameter("c" + i, word.substring(0, 2)).setParameter("f" + i, word.substring(0, 2) + '\uffff');
        }
        Map<String, List<String>> found = new HashMap<>();
        read(query, row -> Map.entry(all.get(number(row, 0)), row.get(1, String.class)))
                .forEach(each -> found.computeIfAbsent(each.getKey(), word -> new ArrayList<>()).add(each.getValue()));
        return found;
    }

    /** All rows that have every word, counted by everything that they can be narrowed by. @param words the rarest first */
    List<Group> groups(Sight sight, List<Word> words) {
        boolean once = words.get(0).terms().size() == 1 && (words.stream().allMatch(word -> word.terms().size() == 1) || isEachFormJoined(words));
        String sql = "select p.kind, p.teryt, p.area, p.year, count(" + (once ? "*" : "distinct p.doc") + ") n" + from(words) + sight.sql() + " group by p.kind, p.teryt, p.area, p.year";
        return read(terms(query(sql, sight), words), row -> new Group(number(row, 0), row.get(1, String.class), row.get(2, String.class), number(row, 3), number(row, 4)));
    }

    /** One page of them, the best first. @param weights how much each word tells */
    List<Ranked> page(Sight sight, List<Word> words, List<Double> weights, Filter filter, int from, int size) {
        String score = IntStream.range(0, words.size()).mapToObj(i -> "max(" + weight(words, i) + ") * " + weights.get(i)).collect(Collectors.joining(" + "));
        String sql = "select p.doc, " + score + " score" + from(words) + sight.sql() + narrowed(filter) + " group by p.doc order by score desc, p.doc limit " + size + " offset " + from;
        return read(narrow(terms(query(sql, sight), words), filter), row -> new Ranked(number(row, 0), ((Number) row.get(1)).doubleValue()));
    }

    /** Rows of these kinds outside of a powiat that have many of these words. @param least so many of them */
    List<Ranked> similar(Sight sight, List<Word> words, List<Double> weights, Set<Integer> kinds, String except, int least, int size) {
        String told = IntStream.range(0, words.size()).boxed().flatMap(i -> IntStream.range(0, words.get(i).terms().size())
                .mapToObj(j -> "select :w" + i + "_" + j + " term, " + i + " word, " + weights.get(i) + " tells")).collect(Collectors.joining(" union all "));
        String sql = "select p.doc, sum(p.weight * w.tells) score from (" + told + ") w straight_join search_term p on p.term = cast(w.term as char(40) character set utf8mb4) collate utf8mb4_bin"
                + " where p.kind in (:kinds) and p.teryt <> :except and " + sight.sql() + " group by p.doc having count(distinct w.word) >= " + least + " order by score desc, p.doc limit " + size;
        Query query = query(sql, sight).setParameter("kinds", kinds).setParameter("except", except);
        for (int i = 0; i < words.size(); i++) {
            List<String> terms = List.copyOf(words.get(i).terms());
            for (int j = 0; j < terms.size(); j++) {
                query.setParameter("w" + i + "_" + j, terms.get(j));
            }
        }
        return read(query, row -> new Ranked(number(row, 0), ((Number) row.get(1)).doubleValue()));
    }

    /** In the order of the numbers. */
    List<SearchDoc> docs(List<Ranked> ranked) {
        Map<Integer, SearchDoc> found = ranked.isEmpty() ? Map.of() : list("no in ?1", ranked.stream().map(Ranked::doc).toList()).stream()
                .collect(Collectors.toMap(SearchDoc::no, Function.identity()));
        return ranked.stream().map(Ranked::doc).filter(found::containsKey).map(found::get).toList();
    }

    /**
     * One word's rows, and of each the row of every other word, by its whole key. A word of several base forms has a join for each of them: asked for with a
     * list of forms, the database reads all words of each row, which with frequent words is ten times as much.
     */
    private static String from(List<Word> words) {
        var sql = new StringBuilder(" from search_term p");
        var found = new StringBuilder();
        boolean forms = isEachFormJoined(words);
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).terms().size() == 1 || !forms) {
                sql.append(" straight_join search_term ").append(row(alias(i), term(words.get(i), i)));
            }
        }
        for (int i = 1; forms && i < words.size(); i++) {
            if (words.get(i).terms().size() > 1) {
                List<String> aliases = aliases(words, i);
                for (int j = 0; j < aliases.size(); j++) {
                    sql.append(" left join search_term ").append(row(aliases.get(j), ".term = :t" + i + "_" + j));
                }
                found.append("(").append(aliases.stream().map(each -> each + ".doc is not null").collect(Collectors.joining(" or "))).append(") and ");
            }
        }
        return sql.append(" where p").append(term(words.get(0), 0)).append(" and ").append(found).toString();
    }

    private static String row(String alias, String term) {
        return alias + " on " + alias + term + " and " + alias + ".kind = p.kind and " + alias + ".doc = p.doc";
    }

    /** A question may join 61 tables. */
    private static boolean isEachFormJoined(List<Word> words) {
        return words.stream().skip(1).mapToInt(word -> word.terms().size()).sum() <= MOST_JOINED;
    }

    private static List<String> aliases(List<Word> words, int word) {
        return IntStream.range(0, words.get(word).terms().size()).mapToObj(form -> alias(word) + "_" + form).toList();
    }

    private static String weight(List<Word> words, int word) {
        return word == 0 || words.get(word).terms().size() == 1 || !isEachFormJoined(words) ? alias(word) + ".weight"
                : aliases(words, word).stream().map(each -> "coalesce(" + each + ".weight, 0)").collect(Collectors.joining(", ", "greatest(", ")"));
    }

    private static String term(Word word, int number) {
        return word.terms().size() == 1 ? ".term = :t" + number : ".term in (:t" + number + ")";
    }

    private static String alias(int word) {
        return word == 0 ? "p" : "q" + word;
    }

    private static Query terms(Query query, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Set<String> terms = words.get(i).terms();
            if (i > 0 && terms.size() > 1 && isEachFormJoined(words)) {
                List<String> forms = List.copyOf(terms);
                for (int j = 0; j < forms.size(); j++) {
                    query.setParameter("t" + i + "_" + j, forms.get(j));
                }
            } else {
                query.setParameter("t" + i, terms.size() == 1 ? terms.iterator().next() : terms);
            }
        }
        return query;
    }

    private static String narrowed(Filter filter) {
        return filter.kind().map(kind -> " and p.kind = :kind").orElse("") + filter.teryt().map(powiat -> " and p.teryt = :powiat").orElse("")
                + filter.area().map(area -> " and p.area = :area").orElse("") + filter.year().map(year -> " and p.year = :year").orElse("");
    }

    private static Query narrow(Query query, Filter filter) {
        var values = new LinkedHashMap<String, Object>();
        filter.kind().ifPresent(kind -> values.put("kind", kind.number()));
        filter.teryt().ifPresent(powiat -> values.put("powiat", powiat));
        filter.area().ifPresent(area -> values.put("area", area));
        filter.year().ifPresent(year -> values.put("year", year));
        values.forEach(query::setParameter);
        return query;
    }

    /** As tuples: Hibernate never finds the plan of a plain query for any other class again and fills its cache with them. */
    private Query query(String sql, Sight sight) {
        Query query = getEntityManager().createNativeQuery(sql, Tuple.class);
        sight.values().forEach((name, value) -> query.setParameter(name, value));
        return query;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(Query query, Function<Tuple, T> row) {
        return ((List<Tuple>) query.getResultList()).stream().map(row).toList();
    }

    private static int number(Tuple row, int column) {
        return ((Number) row.get(column)).intValue();
    }
}
