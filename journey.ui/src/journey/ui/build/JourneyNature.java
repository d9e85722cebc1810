// SPDX-License-Identifier: EPL-2.0
package journey.ui.build;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A project whose .journey files are checked by {@link JourneyBuilder}. */
public final class JourneyNature implements IProjectNature {

	public static final String ID = "journey.ui.nature";

	private IProject project;

	/** Gives an open project this nature, and with it the builder. */
	public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getDescription();
		if (!description.hasNature(ID)) {
			List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
			natures.add(ID);
			description.setNatureIds(natures.toArray(String[]::new));
			project.setDescription(description, monitor);
		}
	}

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> commands = new ArrayList<>(List.of(description.getBuildSpec()));
		if (commands.stream().noneMatch(command -> command.getBuilderName().equals(JourneyBuilder.ID))) {
			ICommand command = description.newCommand();
			command.setBuilderName(JourneyBuilder.ID);
			commands.add(command);
			description.setBuildSpec(commands.toArray(ICommand[]::new));
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> commands = new ArrayList<>(List.of(description.getBuildSpec()));
		commands.removeIf(command -> command.getBuilderName().equals(JourneyBuilder.ID));
		description.setBuildSpec(commands.toArray(ICommand[]::new));
		project.setDescription(description, null);
		JourneyBuilder.deleteMarkers(project); // nobody would renew them
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
