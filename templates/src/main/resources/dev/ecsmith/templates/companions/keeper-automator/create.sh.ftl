automator create --name=[=name] --node=[=node]
