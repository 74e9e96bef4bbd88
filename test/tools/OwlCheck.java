import java.io.File;
import java.util.HashSet;
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
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLException;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.OWLRuntimeException;
import org.semanticweb.owlapi.profiles.Profiles;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks that files in Turtle, or in RDF/XML (.rdf), are OWL 2 DL together with what they import. Imports are found by the catalog-v001.xml
 * beside a file. Prints one line a problem ("FILE: KIND: what"), and ends with 1 where there is any.
 */
public final class OwlCheck {
  private final OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
  private final OWLOntologyLoaderConfiguration configuration = new OWLOntologyLoaderConfiguration()
      .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
  private final Set<File> loaded = new HashSet<>();
  private final Set<String> problems = new TreeSet<>();

  public static void main(String[] files) throws Exception {
    boolean clean = true;
    for (String file : files) {
      Set<String> problems = new OwlCheck().check(new File(file));
      for (String problem : problems) System.out.println(file + ": " + problem.replaceAll("\\s+", " "));
      clean = clean && problems.isEmpty();
    }
    System.exit(clean ? 0 : 1);
  }

  private Set<String> check(File file) throws Exception {
    manager.addMissingImportListener(event -> missing(event.getImportedOntologyURI().toString()));
    OWLOntology ontology = load(file);
    if (ontology != null) {
      Profiles.OWL2_DL.checkOntology(ontology).getViolations()
          .forEach(violation -> problems.add("not OWL 2 DL: " + violation));
    }
    return problems;
  }

  /** Loads what the catalog names first, so that imports are read in their format and not by a parser that is guessed. */
  private OWLOntology load(File file) throws Exception {
    if (!loaded.add(file.getCanonicalFile())) return null;
    Map<String, File> catalog = catalog(file.getCanonicalFile().getParentFile());
    for (File imported : catalog.values()) load(imported);
    try {
      OWLOntology ontology = manager.loadOntologyFromOntologyDocument(
          new FileDocumentSource(file, format(file)), configuration);
      ontology.getFormat().getOntologyLoaderMetaData().ifPresent(data -> {
        if (data instanceof RDFParserMetaData) {
          ((RDFParserMetaData) data).getUnparsedTriples().forEach(triple -> problems.add("unparsed triple: " + triple));
        }
      });
      ontology.importsDeclarations().map(declaration -> declaration.getIRI().toString())
          .filter(iri -> !catalog.containsKey(iri)).forEach(this::missing);
      return ontology;
    } catch (OWLException | OWLRuntimeException error) {
      problems.add("unreadable: " + error.getMessage());
      return null;
    }
  }

  private static OWLDocumentFormat format(File file) {
    return file.getName().endsWith(".rdf") ? new RDFXMLDocumentFormat() : new TurtleDocumentFormat();
  }

  private void missing(String iri) {
    problems.add("missing import: " + iri);
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
