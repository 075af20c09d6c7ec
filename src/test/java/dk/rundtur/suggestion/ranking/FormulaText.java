package dk.rundtur.suggestion.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Works out a formula as a leader reads it: names, `+ - * /` and brackets, products before sums,
/// from left to right.
final class FormulaText {

    private static final Pattern TOKEN = Pattern.compile("\\s*([A-Za-z]+|[-+*/()])");

    private final List<String> tokens;
    private final Map<String, Double> values;
    private int at;

    private FormulaText(List<String> tokens, Map<String, Double> values) {
        this.tokens = tokens;
        this.values = values;
    }

    static double evaluate(String formula, Map<String, Double> values) {
        FormulaText text = new FormulaText(tokens(formula), values);
        double value = text.sum();
        if (text.at < text.tokens.size()) {
            throw new IllegalArgumentException("What is " + text.tokens.get(text.at) + "?");
        }
        return value;
    }

    /// The names in a formula, in its order.
    static List<String> names(String formula) {
        return tokens(formula).stream().filter(FormulaText::isName).toList();
    }

    private static List<String> tokens(String formula) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(formula);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end < formula.stripTrailing().length()) {
            throw new IllegalArgumentException("What is " + formula.substring(end) + "?");
        }
        return tokens;
    }

    private static boolean isName(String token) {
        return Character.isLetter(token.charAt(0));
    }

    private double sum() {
        double value = product();
        while (isNext("+") || isNext("-")) {
            value = next().equals("+") ? value + product() : value - product();
        }
        return value;
    }

    private double product() {
        double value = factor();
        while (isNext("*") || isNext("/")) {
            value = next().equals("*") ? value * factor() : value / factor();
        }
        return value;
    }

    private double factor() {
        String token = next();
        if (token.equals("(")) {
            double value = sum();
            if (!next().equals(")")) {
                throw new IllegalArgumentException("A bracket is not closed");
            }
            return value;
        }
        Double value = values.get(token);
        if (value == null) {
            throw new IllegalArgumentException("There is no term " + token);
        }
        return value;
    }

    private boolean isNext(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private String next() {
        if (at == tokens.size()) {
            throw new IllegalArgumentException("The formula breaks off");
        }
        return tokens.get(at++);
    }
}
