package org.pactwright.diagram.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pactwright.diagram.ui.internal.session.OwnKind;
import org.pactwright.diagram.ui.internal.session.OwnSpecifications;
import org.pactwright.language.Names;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.project.Project;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelDiagrams;

/** Lets the user choose a diagram among those that a project could have. */
final class NewDiagramPage extends WizardPage {

	private final Optional<IProject> preferred;
	private final List<Choice> choices = new ArrayList<>();
	private Combo projects;
	private Table table;

	/**
	 * A diagram.
	 *
	 * @param kind as the specification names it
	 * @param target the qualified name of the element
	 * @param name for the file
	 */
	record Choice(IProject project, String kind, String target, String name, String title, String element,
			String icon) {
	}

	NewDiagramPage(Optional<IProject> preferred) {
		super("diagram", "Diagram", null);
		this.preferred = preferred;
		setDescription("Choose what the diagram is to show.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText("&Project:");
		projects = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(projects);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isAccessible()) {
				projects.add(project.getName());
			}
		}
		preferred.ifPresent(project -> projects.setText(project.getName()));
		if (projects.getSelectionIndex() < 0 && projects.getItemCount() > 0) {
			projects.select(0);
		}
		projects.addListener(SWT.Selection, event -> fill());
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 320).applyTo(table);
		column("Diagram", 240);
		column("Of", 300);
		table.addListener(SWT.Selection, event -> setPageComplete(choice().isPresent()));
		table.addListener(SWT.DefaultSelection, event -> {
			if (getWizard().performFinish()) {
				getWizard().getContainer().getShell().close();
			}
		});
		setControl(area);
		setPageComplete(false);
		area.getDisplay().asyncExec(this::fill);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	/** The diagram that is chosen. */
	Optional<Choice> choice() {
		int index = table == null ? -1 : table.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(choices.get(index));
	}

	private void fill() {
		if (table.isDisposed() || projects.getText().isEmpty()) {
			return;
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(projects.getText());
		choices.clear();
		try {
			getContainer().run(true, false, monitor -> choices.addAll(read(project)));
		} catch (InvocationTargetException e) {
			Platform.getLog(NewDiagramPage.class).error("The project could not be read", e.getCause());
			setErrorMessage("The project could not be read. The error log has the details.");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		table.removeAll();
		for (Choice choice : choices) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { choice.title(), choice.element() });
			item.setImage(1, PactIcons.image(choice.icon()));
		}
		if (!choices.isEmpty()) {
			table.select(0);
		}
		setMessage(choices.isEmpty() ? "There is nothing in this project yet that a diagram shows." : null);
		setPageComplete(choice().isPresent());
	}

	/** Reads the texts as they are in the editors; not on the UI thread. */
	private static List<Choice> read(IProject project) {
		Optional<LiveProject> live = PactWorkspace.get().projectOf(project);
		if (live.isEmpty()) {
			return List.of();
		}
		Map<Path, String> texts = new HashMap<>();
		live.get().files().forEach(file -> live.get().text(file).ifPresent(text -> texts.put(file, text)));
		List<Choice> read = new ArrayList<>();
		Project model = Project.of(live.get().root(), texts);
		for (DiagramRef ref : ModelDiagrams.of(model).all()) {
			read.add(new Choice(project, ref.kind().descriptionName(), Names.qualified(ref.target()), ref.name(),
					ref.kind().title(), Names.title(ref.target()), ref.target().eClass().getName()));
		}
		for (OwnKind.Possible own : OwnKind.possible(new OwnSpecifications(live.get().root()), model)) {
			read.add(new Choice(project, own.kind(), Names.qualified(own.target()),
					(own.kind() + "-" + Names.id(own.target())).replaceAll("[^A-Za-z0-9._-]", "_"), own.title(),
					Names.title(own.target()), own.target().eClass().getName()));
		}
		return read;
	}
}
