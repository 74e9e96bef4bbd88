import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.io.RDFParserMetaData;
import org.semanticweb.owlapi.model.AddOntologyAnnotation;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLException;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.OWLRuntimeException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks that files in Turtle, or in RDF/XML (.rdf), are OWL 2 DL together with what they import. Imports are found by
 * the catalog-v001.xml beside a file. Arguments are groups of files with "--" between them: the files of a group are
 * checked one by one and then as one ontology, and groups know nothing of each other. Prints one line a problem ("FILE:
 * KIND: what"), and ends with 1 where there is any.
 */
public final class OwlCheck {
  private final OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
  private final OWLOntologyLoaderConfiguration configuration = new OWLOntologyLoaderConfiguration()
      .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
  /** What was read, by its file; null where it could not be. */
  private final Map<File, OWLOntology> loaded = new HashMap<>();
  private final Set<String> problems = new TreeSet<>();
  private String current = "";

  public static void main(String[] arguments) throws Exception {
    boolean clean = true;
    for (List<String> group : groups(arguments)) {
      Set<String> problems = new OwlCheck().check(group);
      for (String problem : problems) System.out.println(problem.replaceAll("\\s+", " "));
      clean = clean && problems.isEmpty();
    }
    System.exit(clean ? 0 : 1);
  }

  private static List<List<String>> groups(String[] arguments) {
    List<List<String>> groups = new ArrayList<>();
    groups.add(new ArrayList<>());
    for (String argument : arguments) {
      if (argument.equals("--")) groups.add(new ArrayList<>());
      else groups.get(groups.size() - 1).add(argument);
    }
    return groups;
  }

  private Set<String> check(List<String> files) throws Exception {
    manager.addMissingImportListener(event -> missing(event.getImportedOntologyURI().toString()));
    Map<OWLOntology, String> names = new LinkedHashMap<>();
    for (String file : files) {
      current = file;
      OWLOntology ontology = load(new File(file));
      if (ontology != null) names.put(ontology, file);
    }
    for (Map.Entry<OWLOntology, String> entry : names.entrySet()) {
      current = entry.getValue();
      violations(entry.getKey()).forEach(violation -> report("not OWL 2 DL: " + violation));
    }
    if (names.size() > 1) checkTogether(names);
    return problems;
  }

  private static List<OWLProfileViolation> violations(OWLOntology ontology) {
    return Profiles.OWL2_DL.checkOntology(ontology).getViolations();
  }

  private void checkTogether(Map<OWLOntology, String> names) throws OWLException {
    for (OWLProfileViolation violation : violations(merged(names.keySet()))) {
      current = names.entrySet().stream().filter(entry -> holds(entry.getKey(), violation)).map(Map.Entry::getValue)
          .findFirst().orElse(String.join(" + ", names.values()));
      report("not OWL 2 DL: " + violation);
    }
  }

  private static boolean holds(OWLOntology ontology, OWLProfileViolation violation) {
    return violation.getAxiom() != null && ontology.containsAxiom(violation.getAxiom());
  }

  /**
   * One ontology with the axioms and annotations of all: the profile looks for what contradicts an axiom only in the
   * ontology that has it and in what that imports.
   */
  private OWLOntology merged(Set<OWLOntology> ontologies) throws OWLException {
    OWLOntology whole = manager.createOntology(IRI.create("http://example.org/together"));
    for (OWLOntology ontology : ontologies) {
      ontology.importsClosure().forEach(part -> {
        manager.addAxioms(whole, part.axioms());
        part.annotations().forEach(note -> manager.applyChange(new AddOntologyAnnotation(whole, note)));
      });
    }
    return whole;
  }

  /** Loads what the catalog names first, so that imports are read in their format and not by a parser that is guessed. */
  private OWLOntology load(File file) throws Exception {
    File path = file.getCanonicalFile();
    if (loaded.containsKey(path)) return loaded.get(path);
    loaded.put(path, null);
    Map<String, File> catalog = catalog(path.getParentFile());
    for (File imported : catalog.values()) load(imported);
    try {
      OWLOntology ontology = manager.loadOntologyFromOntologyDocument(
          new FileDocumentSource(file, format(file)), configuration);
      ontology.getFormat().getOntologyLoaderMetaData().ifPresent(data -> {
        if (data instanceof RDFParserMetaData) {
          ((RDFParserMetaData) data).getUnparsedTriples().forEach(triple -> report("unparsed triple: " + triple));
        }
      });
      ontology.importsDeclarations().map(declaration -> declaration.getIRI().toString())
          .filter(iri -> !catalog.containsKey(iri)).forEach(this::missing);
      loaded.put(path, ontology);
    } catch (OWLException | OWLRuntimeException error) {
      report("unreadable: " + error.getMessage());
    }
    return loaded.get(path);
  }

  private static OWLDocumentFormat format(File file) {
    return file.getName().endsWith(".rdf") ? new RDFXMLDocumentFormat() : new TurtleDocumentFormat();
  }

  private void missing(String iri) {
    report("missing import: " + iri);
  }

  private void report(String problem) {
    problems.add(current + ": " + problem);
  }

  /** The files of the folder's catalog by the name that imports them. */
  private static Map<String, File> catalog(File folder) throws Exception {
    File catalog = new File(folder, "catalog-v001.xml");
    Map<String, File> files = new TreeMap<>();
    if (!catalog.exists()) return files;
    NodeList entries = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(catalog)
        .getElementsByTagName("uri");
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      files.put(entry.getAttribute("name"), new File(folder, entry.getAttribute("uri")));
    }
    return files;
  }
}
