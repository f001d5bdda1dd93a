import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectMultiData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.model.utils.DateUtils;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.xform.util.XFormUtils;

/**
 * Fills in a form question by question, as ODK Collect does.
 *
 * The form is the file named by the first argument. Standard input: a line for each answer, its name and value URL-encoded with a tab
 * between them, the name with its row in a repeat; an empty line ends a case. Standard output, a line for each case: questions that were not taken, violations, and the
 * submission, each URL-encoded, with tabs between them.
 */
public class FillForms {
  /** Before the name of a question: what the person answered first, and then changed. */
  static final String FIRST = "first:";

  public static void main(String[] args) throws Exception {
    FormDef form = XFormUtils.getFormFromFormXml(args[0], null);
    TreeElement blank = form.getMainInstance().getRoot().deepCopy(true);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Map<String, String> answers = new LinkedHashMap<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isEmpty()) {
        form.setInstance(new FormInstance(blank.deepCopy(true)));
        System.out.println(fillIn(form, answers));
        answers.clear();
      } else {
        String[] parts = line.split("\t");
        answers.put(decode(parts[0]), decode(parts[1]));
      }
    }
  }

  static String fillIn(FormDef form, Map<String, String> answers) throws Exception {
    form.initialize(true, new InstanceInitializationFactory());
    FormEntryController controller = new FormEntryController(new FormEntryModel(form));
    Map<String, String> before = new LinkedHashMap<>(answers);
    answers.forEach((name, value) -> { if (name.startsWith(FIRST)) before.put(name.substring(FIRST.length()), value); });
    answers.keySet().removeIf(name -> name.startsWith(FIRST));
    Set<String> unknown = new TreeSet<>(answers.keySet());
    Set<String> known = questionsOf(form);
    unknown.removeIf(name -> known.contains(name.replaceFirst("^.*/", "")));
    if (before.size() > answers.size()) walkThrough(controller, before, new TreeSet<>(), new TreeSet<>());
    // answers to later questions may bring earlier ones, which the person then goes back to
    Set<String> askedBefore = null;
    Set<String> violations = new TreeSet<>();
    for (Set<String> asked = new TreeSet<>(); !asked.equals(askedBefore); ) {
      askedBefore = asked;
      violations.clear();
      asked = walkThrough(controller, answers, unknown, violations);
    }
    form.postProcessInstance();
    byte[] xml = new XFormSerializingVisitor().serializeInstance(form.getMainInstance());
    String submission = new String(xml, StandardCharsets.UTF_8);
    return encode(String.join(" ", unknown)) + "\t" + encode(String.join(",", violations)) + "\t" + encode(submission);
  }

  /** Goes from question to question and answers each; gives those that were asked. */
  static Set<String> walkThrough(
      FormEntryController controller, Map<String, String> answers, Set<String> unknown, Set<String> violations) {
    Set<String> asked = new TreeSet<>();
    controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
    for (int event = 0; event != FormEntryController.EVENT_END_OF_FORM; event = controller.stepToNextEvent()) {
      if (event != FormEntryController.EVENT_QUESTION) continue;
      FormEntryPrompt question = controller.getModel().getQuestionPrompt();
      String name = nameOf(form(controller), question.getIndex().getReference());
      String value = answers.get(name);
      IAnswerData answer = value == null ? null : answerTo(question, value);
      if (value != null && answer == null) unknown.add(name);
      int status = controller.answerQuestion(question.getIndex(), answer, false);
      if (status == FormEntryController.ANSWER_CONSTRAINT_VIOLATED) violations.add(name + " constraint");
      if (status == FormEntryController.ANSWER_REQUIRED_BUT_EMPTY) violations.add(name + " required");
      asked.add(name);
    }
    return asked;
  }

  static FormDef form(FormEntryController controller) {
    return controller.getModel().getForm();
  }

  /** The name of a question, in the rows of a repeat with the row before it: `trees[2]/height`. */
  static String nameOf(FormDef form, TreeReference reference) {
    String name = reference.getNameLast();
    for (TreeReference row = reference.getParentRef(); row.size() > 1; row = row.getParentRef()) {
      if (form.getMainInstance().getTemplate(row) == null) continue;
      return row.getNameLast() + "[" + (row.getMultLast() + 1) + "]/" + name;
    }
    return name;
  }

  /** Names of all nodes of the form, also of those that are not asked. */
  static Set<String> questionsOf(FormDef form) {
    Set<String> names = new HashSet<>();
    collect(form.getMainInstance().getRoot(), names);
    return names;
  }

  static void collect(TreeElement node, Set<String> names) {
    names.add(node.getName());
    for (int at = 0; at < node.getNumChildren(); at++) collect(node.getChildAt(at), names);
  }

  /** The answer in the type of the question, or null where it does not take it. */
  static IAnswerData answerTo(FormEntryPrompt question, String value) {
    switch (question.getControlType()) {
      case Constants.CONTROL_SELECT_ONE:
        Selection one = choice(question, value);
        return one == null ? null : new SelectOneData(one);
      case Constants.CONTROL_SELECT_MULTI:
        List<Selection> several = new ArrayList<>();
        for (String code : value.split(" ")) several.add(choice(question, code));
        boolean isTwice = new TreeSet<>(List.of(value.split(" "))).size() < several.size();
        return isTwice || several.contains(null) ? null : new SelectMultiData(several);
      default:
    }
    try {
      switch (question.getDataType()) {
        case Constants.DATATYPE_INTEGER:
          return new IntegerData(Integer.parseInt(value));
        case Constants.DATATYPE_DECIMAL:
          return new DecimalData(Double.parseDouble(value));
        case Constants.DATATYPE_DATE:
          Date day = DateUtils.parseDate(value);
          // a calendar is no place to write: only what it would give itself
          boolean isDay = day != null && DateUtils.formatDate(day, DateUtils.FORMAT_ISO8601).equals(value);
          return isDay ? new DateData(day) : null;
        default:
          return new StringData(value);
      }
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  static Selection choice(FormEntryPrompt question, String code) {
    for (SelectChoice choice : question.getSelectChoices()) if (choice.getValue().equals(code)) return choice.selection();
    return null;
  }

  static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
