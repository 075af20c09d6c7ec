package dk.rundtur.suggestion.next;

import dk.rundtur.id.PersonId;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.evidence.Evidence.Covered;
import dk.rundtur.suggestion.ranking.evidence.Evidence.Hint;
import dk.rundtur.suggestion.ranking.evidence.Term;
import dk.rundtur.suggestion.ranking.forecast.Outlook;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.tour.preparation.Grounds;
import dk.rundtur.web.Texts;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Says the reasons for a suggestion as a leader would.
@Component
public class Sentences {

    /// Fewer follow-ups than this do not show in one decimal.
    private static final double NOTICEABLE = 0.05;

    /// More names than this make no sentence.
    private static final int MOST_NAMED = 3;

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    /// Why this term has its value.
    public String say(Term term, Suggestion suggestion, Mentions mentions, Locale locale) {
        return switch (term.evidence()) {
            case Evidence.Reaching reaching ->
                    reaching(reaching, term.value(), suggestion.route(), mentions, locale);
            case Evidence.Answering answering ->
                    answering.answers() == 0
                            ? text("yes.assumed", locale, term.value())
                            : text("yes.learned", locale, term.value(), answering.answers());
            case Evidence.Covering covering -> covering(covering, mentions, locale);
            case Evidence.Revealing revealing -> revealing(revealing, mentions, locale);
            case Evidence.Working working -> working(working, locale);
            case Evidence.Burdening burdening ->
                    text(
                            "load",
                            locale,
                            mentions.name(new PersonId(burdening.introducer())),
                            burdening.openAsks(),
                            burdening.askBudget());
            case Evidence.Widening widening -> widening(widening, locale);
        };
    }

    /// What is recorded, in words.
    public String say(Source source, List<String> names, Mentions mentions, Locale locale) {
        String about = source.about();
        LocalDate on = source.on();
        Object day = on == null ? "" : Date.from(on.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return switch (source.kind()) {
            case TIE -> texts.say("suggestion.source.TIE", locale, names.toArray());
            case HOLDING ->
                    texts.say(
                            "suggestion.source.HOLDING",
                            locale,
                            names.getFirst(),
                            mentions.competence(Objects.requireNonNullElse(about, ""), locale));
            case VISIT ->
                    texts.say("suggestion.source.VISIT." + about, locale, names.getFirst(), day);
            case REFERRAL ->
                    texts.say(
                            "suggestion.source.REFERRAL",
                            locale,
                            names.getFirst(),
                            names.getLast(),
                            day);
        };
    }

    /// Why nobody can say how many conversations are left; empty when another sentence says so.
    public String say(Outlook.Unclear why, Mentions mentions, Locale locale) {
        String needs =
                list(
                        why.needs().stream()
                                .limit(MOST_NAMED)
                                .map(need -> mentions.competence(need, locale))
                                .distinct()
                                .toList(),
                        locale);
        return switch (why) {
            case Outlook.NoNeeds() -> "";
            case Outlook.TooFewConversations(int logged, int least) ->
                    texts.say("suggestion.outlook." + why.code(), locale, logged, least);
            case Outlook.TooFewHolders(List<String> all) ->
                    texts.say("suggestion.outlook." + why.code(), locale, needs, all.size());
            case Outlook.MayNotSuffice(double share, int within, _) ->
                    texts.say("suggestion.outlook." + why.code(), locale, share, within, needs);
        };
    }

    /// Why to ask this person about a need; said plainly where nothing points to it.
    ///
    /// @param unmet how many people the person is known to know whom nobody has talked to
    String say(Hint question, int unmet, Locale locale) {
        return new Grounds(
                        question.acquaintancesHolding(),
                        question.holds(),
                        question.groupHolding(),
                        question.colleaguesHolding(),
                        unmet)
                .say(texts, locale);
    }

    private String working(Evidence.Working working, Locale locale) {
        String said = text("effort", locale, working.steps(), working.triesBefore());
        return working.followUps() < NOTICEABLE
                ? said
                : said + " " + text("effort.following", locale, working.followUps());
    }

    private String reaching(
            Evidence.Reaching reaching,
            double chance,
            Route route,
            Mentions mentions,
            Locale locale) {
        String introducer = mentions.name(new PersonId(reaching.introducer()));
        if (reaching.steps() == 1) {
            return text("reached.direct", locale, introducer, chance);
        }
        int weakest = route.ties().indexOf(reaching.weakestTie());
        return text(
                "reached.chain",
                locale,
                introducer,
                chance,
                reaching.steps(),
                mentions.name(new PersonId(route.people().get(weakest))),
                mentions.name(new PersonId(route.people().get(weakest + 1))));
    }

    private String covering(Evidence.Covering covering, Mentions mentions, Locale locale) {
        if (covering.needs().isEmpty()) {
            return text("covers.nothing", locale);
        }
        String names =
                list(
                        covering.needs().stream()
                                .map(covered -> mentions.competence(covered.need(), locale))
                                .toList(),
                        locale);
        Covered rarest =
                covering.needs().stream()
                        .min(Comparator.comparingInt(Covered::otherHolders))
                        .orElseThrow();
        return text(
                "covers",
                locale,
                names,
                mentions.competence(rarest.need(), locale),
                rarest.otherHolders());
    }

    private String revealing(Evidence.Revealing revealing, Mentions mentions, Locale locale) {
        List<String> sentences = new ArrayList<>();
        revealing.hints().stream()
                .limit(2)
                .map(hint -> hint(hint, mentions, locale))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentences::add);
        if (revealing.referralsGiven() > 0) {
            sentences.add(
                    text(
                            "reveals.record",
                            locale,
                            revealing.turnedOutWell(),
                            revealing.referralsGiven()));
        }
        if (revealing.timesNamed() > 0) {
            sentences.add(text("reveals.named", locale, revealing.timesNamed()));
        }
        sentences.add(text("reveals.knows", locale, revealing.acquaintances()));
        return String.join(" ", sentences);
    }

    private String hint(Hint hint, Mentions mentions, Locale locale) {
        String competence = mentions.competence(hint.need(), locale);
        if (hint.acquaintancesHolding() > 0) {
            return text("reveals.acquaintances", locale, competence, hint.acquaintancesHolding());
        }
        if (hint.groupHolding() > 0) {
            return text("reveals.group", locale, competence, hint.groupHolding());
        }
        if (hint.colleaguesHolding() > 0) {
            return text("reveals.colleagues", locale, competence, hint.colleaguesHolding());
        }
        return "";
    }

    private String widening(Evidence.Widening widening, Locale locale) {
        String group = widening.group();
        if (group == null) {
            return text("group.unknown", locale);
        }
        return text(widening.isNew() ? "group.new" : "group.known", locale, group);
    }

    /// `a`, `a og b`, `a, b og c`.
    private String list(List<String> names, Locale locale) {
        List<String> known = names.stream().filter(Objects::nonNull).toList();
        if (known.size() < 2) {
            return String.join("", known);
        }
        return texts.say(
                "list.and",
                locale,
                String.join(", ", known.subList(0, known.size() - 1)),
                known.getLast());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.say("suggestion.reason." + key, locale, arguments);
    }
}
